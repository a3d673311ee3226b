package org.testimonia;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.testimonia.account.Account;
import org.testimonia.account.Accounts;
import org.testimonia.account.CreateAccount;
import org.testimonia.account.SignIn;

/**
 * The people of the small archive: Ada annotates, Boris reviews, Clara edits, Dana owns, Rolf reads; Mallory belongs to
 * nothing. Every test gets a project of its own from {@link #project}.
 */
@ApplicationScoped
public class People {

    public static final String PASSWORD = "a good long password";
    public static final List<String> ALL = List.of("ada", "boris", "clara", "dana", "rolf", "mallory");

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final SignIn signIn;

    People(Accounts accounts, CreateAccount createAccount, SignIn signIn) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.signIn = signIn;
    }

    /** One at a time: two who ask for the same one make it once. */
    public synchronized Account account(String name) {
        return accounts.named(name)
                .orElseGet(() ->
                        createAccount.create(name, name.substring(0, 1).toUpperCase() + name.substring(1), PASSWORD));
    }

    /** How somebody is called here; the sample project, if it came first, has made the account with its own name. */
    public String displayName(String name) {
        return account(name).displayName;
    }

    public String token(String name) {
        return tokens.computeIfAbsent(
                name,
                any -> signIn.makeToken(account(name), "test", List.of("read", "write"))
                        .key());
    }

    /** The value of somebody's session cookie, the same all along. */
    public String session(String name) {
        return sessions.computeIfAbsent(name, any -> signIn.openSession(account(name)));
    }

    /** A request by somebody, as JSON, with a token. */
    public RequestSpecification as(String name) {
        return given().header("Authorization", "Bearer " + token(name)).contentType(ContentType.JSON);
    }

    /** A new project of Dana's in which everybody has the usual role; its slug. */
    public String project(String visibility) {
        String slug = "p-" + UUID.randomUUID();
        as("dana")
                .body(Map.of("slug", slug, "title", "The small archive", "visibility", visibility))
                .post("/api/v1/projects")
                .then()
                .statusCode(201);
        give(slug, "ada", "annotator");
        give(slug, "boris", "reviewer");
        give(slug, "clara", "editor");
        give(slug, "rolf", "reader");
        return slug;
    }

    public void give(String slug, String name, String role) {
        account(name);
        as("dana")
                .body(Map.of("role", role))
                .put("/api/v1/projects/" + slug + "/members/" + name)
                .then()
                .statusCode(200);
    }
}
