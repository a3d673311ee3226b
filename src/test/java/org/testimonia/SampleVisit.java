package org.testimonia;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.testimonia.account.Account;
import org.testimonia.home.LoadSample;
import org.testimonia.project.CreateProject;
import org.testimonia.project.Invitations;
import org.testimonia.project.Member;
import org.testimonia.project.Project;
import org.testimonia.project.Projects;
import org.testimonia.project.Role;
import org.testimonia.project.Visibility;

/** Brings a browser to the pages of the sample project, which is loaded once in a run. */
@ApplicationScoped
class SampleVisit {

    /** A project in which nothing is yet. */
    static final String EMPTY = "first-steps";

    /** A project whose text is written from right to left. */
    static final String FROM_THE_RIGHT = "from-the-right";

    private static final String ARABIC = """
            # شهادة الحارس

            قال الحارس إن الاعتراف كُتب قبل أن يدخل المتهم القاعة، وإن أحدًا لم يسأله عمّا جرى في الليل.

            وكان في هامش الورقة بخطّ آخر: Moscow, 1937، ثم توقيع لا يُقرأ.

            # ما رآه الزائر

            كتب الزائر أنه جلس في الصف الثالث، وأن القضاة تكلّموا بهدوء، وأن المتهمين لم يشكوا من شيء.
            """;

    /** By then the page's scripts, which have run, are seen to have run. */
    static final String TWO_FRAMES =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final LoadSample loadSample;
    private final Projects projects;
    private final CreateProject createProject;
    private final Invitations invitations;
    private final People people;
    private String invitation = "";

    SampleVisit(
            LoadSample loadSample,
            Projects projects,
            CreateProject createProject,
            Invitations invitations,
            People people) {
        this.loadSample = loadSample;
        this.projects = projects;
        this.createProject = createProject;
        this.invitations = invitations;
        this.people = people;
    }

    @ActivateRequestContext
    void loadSample() {
        if (!projects.isTaken("moscow-trials")) {
            loadSample.load(People.PASSWORD);
        }
        if (!projects.isTaken(EMPTY)) {
            Account dana = people.account("dana");
            Project empty = createProject.create(EMPTY, "First steps", null, Visibility.PRIVATE, "en", dana.id);
            invitation = invitations.invite(Role.REVIEWER, new Member(empty.id, dana.id, dana.name, Role.OWNER));
        }
        if (!projects.isTaken(FROM_THE_RIGHT)) {
            bringArabic();
        }
    }

    /** As a program would. */
    private void bringArabic() {
        String api = "/api/v1/projects";
        people.as("dana")
                .body(Map.of("slug", FROM_THE_RIGHT, "title", "The guard and the visitor", "visibility", "private"))
                .post(api)
                .then()
                .statusCode(201);
        people.as("dana")
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "guard.md", ARABIC.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .multiPart("slug", "guard")
                .multiPart("language", "ar")
                .post(api + "/" + FROM_THE_RIGHT + "/texts")
                .then()
                .statusCode(201);
        int start = ARABIC.substring(2).indexOf("الاعتراف")
                - 1; // one of the two line feeds makes a paragraph, not a letter
        people.as("dana")
                .body(Map.of(
                        "kind", "note",
                        "target", Map.of("text", "guard", "start", start, "end", start + "الاعتراف".length()),
                        "body", Map.of("text", "Which confession, the first or the second?", "format", "text/plain")))
                .post(api + "/" + FROM_THE_RIGHT + "/annotations")
                .then()
                .statusCode(201);
    }

    /** Somebody's key for programs, made after the sample made the people. */
    @ActivateRequestContext
    String token(String name) {
        return people.token(name);
    }

    /** A page in a context of its own, signed in as the visitor and not yet anywhere. */
    @ActivateRequestContext
    Page begin(Browser browser, URL server, SamplePage sample, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        if (sample.visitor() != null) {
            context.addCookies(
                    List.of(new Cookie("testimonia", people.session(sample.visitor())).setUrl(server.toString())));
        }
        return context.newPage();
    }

    /** Opens the page and waits until its scripts have what they ask for. */
    void open(Page page, URL server, SamplePage sample) {
        page.navigate(address(server, sample));
        sample.way().accept(page);
        if (sample.isDirect()) {
            page.evaluate(TWO_FRAMES);
        } else {
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    String address(URL server, SamplePage sample) {
        return server + sample.address().replace("{invitation}", invitation);
    }
}
