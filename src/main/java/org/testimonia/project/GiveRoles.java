package org.testimonia.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.testimonia.account.Account;
import org.testimonia.account.Accounts;
import org.testimonia.journal.Journal;
import org.testimonia.project.ProjectEvents.MemberLeft;
import org.testimonia.project.ProjectEvents.RoleGiven;
import org.testimonia.shared.Refusal;

/** An owner gives and takes roles; a project always keeps an owner. */
@ApplicationScoped
public class GiveRoles {

    private final Accounts accounts;
    private final Members members;
    private final Journal journal;

    GiveRoles(Accounts accounts, Members members, Journal journal) {
        this.accounts = accounts;
        this.members = members;
        this.journal = journal;
    }

    @Transactional
    public void give(String name, Role role, Member by) {
        by.must(Right.MANAGE_MEMBERS);
        Account account = accounts.named(name)
                .orElseThrow(() -> Refusal.missing("account of this name; invite the person by a link instead"));
        journal.write(by.project(), by.account(), moment -> {
            mustKeepAnOwner(by.project(), account.id, role);
            members.put(by.project(), account.id, role, moment.at());
            return new RoleGiven(account.id, account.name, role);
        });
    }

    @Transactional
    public void take(String name, Member by) {
        Account account = accounts.named(name).orElseThrow(() -> Refusal.missing("member of this name"));
        if (!account.id.equals(by.account())) {
            by.must(Right.MANAGE_MEMBERS);
        }
        journal.write(by.project(), by.account(), moment -> {
            if (members.of(by.project(), account.name).isEmpty()) {
                throw Refusal.missing("member of this name");
            }
            mustKeepAnOwner(by.project(), account.id, Role.READER);
            members.remove(by.project(), account.id);
            return new MemberLeft(account.id, account.name);
        });
    }

    private void mustKeepAnOwner(String project, UUID account, Role becomes) {
        boolean isOwner = members.of(project).stream()
                .anyMatch(member -> member.account().equals(account) && member.role() == Role.OWNER);
        if (isOwner && becomes != Role.OWNER && members.owners(project) == 1) {
            throw Refusal.conflict("A project keeps an owner. Make somebody else an owner first.");
        }
    }
}
