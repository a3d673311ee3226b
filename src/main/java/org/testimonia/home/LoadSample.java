package org.testimonia.home;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.testimonia.account.Account;
import org.testimonia.account.Accounts;
import org.testimonia.account.CreateAccount;
import org.testimonia.home.Sample.Act;
import org.testimonia.project.CreateProject;
import org.testimonia.project.GiveRoles;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Project;
import org.testimonia.project.Role;
import org.testimonia.project.Visibility;
import org.testimonia.shared.MicrosecondClock;
import org.testimonia.shared.Query;
import org.testimonia.shared.Secrets;
import org.testimonia.source.AgentKind;
import org.testimonia.source.Bibliographies;
import org.testimonia.source.BibliographyFormat;
import org.testimonia.source.KeepAgent;
import org.testimonia.source.KeepSource;
import org.testimonia.source.Life;
import org.testimonia.source.ReadSource;
import org.testimonia.source.SourceAgents;
import org.testimonia.text.AboutText;
import org.testimonia.text.Format;
import org.testimonia.text.ImportText;
import org.testimonia.text.NewText;
import org.testimonia.text.ReadAs;

/** Tells the story of the sample project: the same deeds as everybody's, in order, each at the moment its file names. */
@ApplicationScoped
public class LoadSample {

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final CreateProject createProject;
    private final GiveRoles giveRoles;
    private final KeepAgent keepAgent;
    private final KeepSource keepSource;
    private final ImportText importText;
    private final SampleActs acts;
    private final SampleEdition sampleEdition;
    private final Here here;
    private final Clock clock;
    private final ObjectMapper json;

    LoadSample(
            Accounts accounts,
            CreateAccount createAccount,
            CreateProject createProject,
            GiveRoles giveRoles,
            KeepAgent keepAgent,
            KeepSource keepSource,
            ImportText importText,
            SampleActs acts,
            SampleEdition sampleEdition,
            Here here,
            Clock clock,
            ObjectMapper json) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.createProject = createProject;
        this.giveRoles = giveRoles;
        this.keepAgent = keepAgent;
        this.keepSource = keepSource;
        this.importText = importText;
        this.acts = acts;
        this.sampleEdition = sampleEdition;
        this.here = here;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Makes the project and its people; who is there already keeps the own password.
     *
     * @param password of the people who are new
     * @return the project's address
     */
    public String load(String password) {
        Teller teller = new Teller(Sample.read(json));
        teller.gatherPeople(password);
        return teller.tellAll();
    }

    /**
     * Makes the project for an administrator, who owns it beside the people of the story. These get names and passwords
     * that nobody knows, so that nobody signs in as one of them and nobody real is taken for one.
     *
     * @return the project's address
     */
    public String loadFor(Account administrator) {
        Teller teller = new Teller(Sample.read(json));
        teller.inventPeople();
        String slug = teller.tellAll();
        teller.handOver(administrator);
        return slug;
    }

    /** One telling of the story. */
    private final class Teller {

        private final Sample sample;
        private final Map<String, Account> people = new LinkedHashMap<>();
        private final SampleActs.Made made = new SampleActs.Made();
        private Instant now;

        @SuppressWarnings("NullAway.Init") // openProject() comes before everything that needs it
        private Project project;

        Teller(Sample sample) {
            this.sample = sample;
            // everything before the first act is done in the hours before it
            this.now = sample.begins().minus(Duration.ofHours(2));
        }

        void gatherPeople(String password) {
            for (Sample.Person person : sample.people()) {
                Account account = accounts.named(person.account())
                        .orElseGet(() -> createAccount.create(person.account(), person.name(), password));
                people.put(person.account(), account);
            }
        }

        void inventPeople() {
            for (Sample.Person person : sample.people()) {
                String name = "sample-" + person.account() + "-" + Secrets.letters(6);
                people.put(person.account(), createAccount.create(name, person.name(), Secrets.key()));
            }
        }

        String tellAll() {
            openProject();
            keepSources();
            importTexts();
            playActs();
            publish();
            return sample.project().slug();
        }

        void handOver(Account administrator) {
            now = present();
            tell("dana", owner -> giveRoles.give(administrator.name, Role.OWNER, owner));
        }

        void openProject() {
            Sample.Place place = sample.project();
            MicrosecondClock.at(
                    now,
                    () -> project = createProject.create(
                            place.slug(),
                            place.title(),
                            place.description(),
                            Query.word(place.visibility(), "visibility", Visibility.class),
                            place.language(),
                            account("dana").id));
            for (Sample.Person person : sample.people()) {
                if (role(person.account()) != Role.OWNER) {
                    tell(
                            "dana",
                            owner -> giveRoles.give(account(person.account()).name, role(person.account()), owner));
                }
            }
        }

        void keepSources() {
            for (Sample.Somebody agent : sample.agents()) {
                AgentKind kind = Query.word(agent.kind(), "kind", AgentKind.class);
                tell(
                        "clara",
                        editor -> made.keep(
                                "agent " + agent.key(),
                                keepAgent.keep(agent.name(), kind, null, Life.UNKNOWN, editor).id));
            }
            for (ReadSource source : bibliography()) {
                tell("clara", editor -> keepSource.keep(source.key(), source.csl(), parts(source.key()), editor));
            }
        }

        private static List<ReadSource> bibliography() {
            return Bibliographies.read(BibliographyFormat.CSL, Sample.bytes("sources.json"))
                    .sources();
        }

        private List<SourceAgents.Part> parts(String source) {
            List<SourceAgents.Part> parts = new ArrayList<>();
            for (Sample.Part part : sample.sourceAgents()) {
                if (part.source().equals(source)) {
                    parts.add(new SourceAgents.Part(made.thing("agent " + part.agent()), part.role()));
                }
            }
            return parts;
        }

        void importTexts() {
            for (Sample.File file : sample.texts()) {
                NewText text = new NewText(
                        Sample.bytes(file.file()),
                        file.file(),
                        null,
                        Query.word(file.format(), "format", Format.class),
                        ReadAs.FOUND_OUT,
                        AboutText.of(file.title(), null, file.slug(), file.source(), file.language()),
                        false);
                tell("clara", editor -> importText.bring(text, editor));
            }
        }

        void playActs() {
            for (Act act : sample.acts()) {
                now = act.at() == null ? present() : act.at();
                tell(act.by(), member -> acts.play(act, member, made));
            }
        }

        void publish() {
            now = present();
            List<String> texts = sample.texts().stream().map(Sample.File::slug).toList();
            tell("clara", editor -> sampleEdition.plan(texts, editor));
            tell("clara", sampleEdition::publish);
        }

        /** Never before what was told already. */
        private Instant present() {
            Instant present = clock.instant();
            return present.isAfter(now) ? present : now;
        }

        /** Each deed in a request of its own, so that it meets the database as a visitor's would; also inside one. */
        private void tell(String who, Consumer<Member> deed) {
            now = now.plusSeconds(30);
            ManagedContext request = Arc.container().requestContext();
            ContextState outer = request.getStateIfActive();
            request.activate();
            try {
                Member member = new Member(project.id, account(who).id, account(who).displayName, role(who));
                here.enter(project, member.role());
                MicrosecondClock.at(now, () -> deed.accept(member));
            } finally {
                request.terminate();
                if (outer != null) {
                    request.activate(outer);
                }
            }
        }

        private Account account(String name) {
            Account account = people.get(name);
            if (account == null) {
                throw new IllegalStateException("the sample has nobody called " + name);
            }
            return account;
        }

        private Role role(String name) {
            return sample.people().stream()
                    .filter(person -> person.account().equals(name))
                    .map(person -> Query.word(person.role(), "role", Role.class))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
