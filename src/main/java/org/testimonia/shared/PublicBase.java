package org.testimonia.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address everybody finds this installation, and under which its permanent addresses stand ({@code testimonia.base}). */
@ApplicationScoped
public class PublicBase {

    private final String address;

    PublicBase(@ConfigProperty(name = "testimonia.base") String configured) {
        this.address = configured.replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String address() {
        return address;
    }
}
