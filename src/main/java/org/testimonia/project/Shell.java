package org.testimonia.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Assets;
import org.testimonia.shared.Look;

/** What the frame of every page shows: who is signed in, and which project one is in. */
@Named("shell")
@RequestScoped
public class Shell {

    /** The first is what nobody had to choose. */
    public static final List<String> THEMES = List.of("system", "light", "sepia", "dark", "contrast");

    private final Visitor visitor;
    private final Here here;
    private final Assets assets;
    private final HttpHeaders headers;

    Shell(Visitor visitor, Here here, Assets assets, HttpHeaders headers) {
        this.visitor = visitor;
        this.here = here;
        this.assets = assets;
        this.headers = headers;
    }

    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    public String getName() {
        return visitor.displayName();
    }

    public String getCsrf() {
        return visitor.csrf();
    }

    public String getAssets() {
        return assets.root();
    }

    /** The theme chosen on this device, or {@code system}. */
    public String getTheme() {
        String theme = cookie("theme");
        return theme != null && THEMES.contains(theme) ? theme : THEMES.get(0);
    }

    /** How texts look on this device, as the style sheet asks for it. */
    public String getLook() {
        return Look.of(cookie(Look.COOKIE)).attribute();
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null ? null : cookie.getValue();
    }

    public Here.@Nullable Place getProject() {
        return here.isSomewhere() ? here.place() : null;
    }

    public @Nullable String getRole() {
        Role role = here.roleOrNull();
        return role == null ? null : role.word();
    }

    /** Whether the visitor may, by the name of a {@link Right}; pages leave out what one may not do. */
    public boolean may(String right) {
        return here.may(Right.valueOf(right));
    }
}
