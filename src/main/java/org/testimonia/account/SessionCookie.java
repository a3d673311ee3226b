package org.testimonia.account;

import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.ConfigProvider;

/** The cookie of a session: out of reach of scripts and of other sites. */
public final class SessionCookie {

    public static final String NAME = "testimonia";

    private SessionCookie() {}

    public static NewCookie of(String key) {
        return builder().value(key).maxAge((int) Session.LENGTH.toSeconds()).build();
    }

    public static NewCookie none() {
        return builder().value("").maxAge(0).build();
    }

    private static NewCookie.Builder builder() {
        boolean https = ConfigProvider.getConfig()
                .getOptionalValue("testimonia.base", String.class)
                .orElse("")
                .startsWith("https:");
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
