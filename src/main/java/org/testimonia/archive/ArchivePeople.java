package org.testimonia.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Accounts;
import org.testimonia.archive.ArchiveManifest.TableLine;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/**
 * Who the people of an archive are here (decision 0010). A file can say anything of anybody; so nobody is taken for an
 * account here but the one who restores, and where this installation wrote the file itself, those whom it wrote of. All
 * others are names that cannot sign in.
 */
final class ArchivePeople {

    private static final int MOST = 10_000;

    /** Somebody in an archive. */
    record Person(UUID archived, String name) {}

    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Map<UUID, UUID> here = new LinkedHashMap<>();
    private final UUID restorer;
    private final boolean written;

    /**
     * @param restorer the account that restores
     * @param me who that is in the archive, by id or name; null for whoever has the same id
     * @param written whether this installation wrote the archive
     */
    ArchivePeople(ArchiveFile file, UUID restorer, @Nullable String me, boolean written) {
        this.restorer = restorer;
        this.written = written;
        TableLine table = file.manifest().tables().stream()
                .filter(line -> line.name().equals(ArchiveManifest.PEOPLE))
                .findFirst()
                .orElseThrow(() -> ArchiveFile.wrong("It says nothing of its people."));
        file.rows(table, this::read);
        UUID same = me == null || me.isBlank() ? restorer : named(me.strip());
        if (people.containsKey(same)) {
            here.put(same, restorer);
        }
    }

    private void read(ObjectNode row) {
        String name = row.path("name").asText();
        Person person = new Person(id(row.path("id").asText()), name);
        if (name.isBlank() || name.length() > 120 || CodePoints.isBroken(name)) {
            throw ArchiveFile.wrong("One of its people has no name.");
        }
        if (people.put(person.archived(), person) != null) {
            throw ArchiveFile.wrong("“" + name + "” is among its people twice.");
        }
        if (people.size() > MOST) {
            throw ArchiveFile.wrong("It has more than 10,000 people.");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ArchiveFile.wrong("“" + ArchiveFile.brief(text) + "” is no id of anybody.");
        }
    }

    private UUID named(String me) {
        List<UUID> found = people.values().stream()
                .filter(person ->
                        person.name().equals(me) || person.archived().toString().equals(me))
                .map(Person::archived)
                .toList();
        if (found.size() != 1) {
            throw Refusal.invalid(
                    "me",
                    (found.isEmpty() ? "Nobody" : "More than one person") + " in this archive is called “" + me
                            + "”. Say it by name or id: "
                            + people.values().stream()
                                    .limit(50)
                                    .map(person -> person.name() + " (" + person.archived() + ")")
                                    .collect(Collectors.joining(", "))
                            + ". Nothing was restored.");
        }
        return found.get(0);
    }

    /** Finds everybody an account, making those that are missing, and writes down who is who. */
    void settle(Connection connection, Accounts accounts, String project, Instant now) throws SQLException {
        Map<UUID, Boolean> known = new LinkedHashMap<>();
        accounts.list("id in ?1", people.keySet()).forEach(account -> known.put(account.id, true));
        try (PreparedStatement make = connection.prepareStatement("""
                        insert into account (id, name, display_name, password_hash, administrator, created_at)
                        values (?, ?, ?, ?, false, ?)""");
                PreparedStatement settle = connection.prepareStatement("""
                        insert into archived_person (project_id, archived_id, account_id, display_name, made)
                        values (?, ?, ?, ?, ?)""")) {
            for (Person person : people.values()) {
                boolean taken = known.containsKey(person.archived());
                UUID account = here.computeIfAbsent(
                        person.archived(), id -> (taken && !written) || id.equals(restorer) ? Ids.next() : id);
                boolean made = !account.equals(restorer) && !(taken && written);
                if (made) {
                    make(make, account, person.name(), now);
                }
                settle.setString(1, project);
                settle.setObject(2, person.archived());
                settle.setObject(3, account);
                settle.setString(4, person.name());
                settle.setBoolean(5, made);
                settle.addBatch();
            }
            make.executeBatch();
            settle.executeBatch();
        }
    }

    private static void make(PreparedStatement make, UUID id, String name, Instant now) throws SQLException {
        make.setObject(1, id);
        make.setString(2, "archived-" + Secrets.letters(10));
        make.setString(3, name);
        make.setString(4, Accounts.nobodysPassword());
        make.setObject(5, now.atOffset(ZoneOffset.UTC));
        make.addBatch();
    }

    /** The account that somebody of the archive has here. */
    String account(String archived) {
        UUID account = here.get(id(archived));
        if (account == null) {
            throw ArchiveFile.wrong(
                    "It names somebody, " + ArchiveFile.brief(archived) + ", who is not among its people.");
        }
        return account.toString();
    }
}
