package org.testimonia.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What the reader of a permanent address wants: a page, or data. */
public final class Accepted {

    /** As a reader of data asks for it. */
    public static final String JSON_LD = "application/ld+json";

    /** Behind JSON where nothing is asked for: the quality that the server itself gives to a form. */
    public static final String IF_ASKED = ";qs=0.5";

    private Accepted() {}

    /** The first of what is accepted that is one of the two decides (RFC 9110 section 12.5.1 has them in order). */
    public static boolean isData(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.getType().equals("text") && accepted.getSubtype().equals("html")) {
                return false;
            }
            if (accepted.getSubtype().equals("ld+json")) {
                return true;
            }
        }
        return false;
    }
}
