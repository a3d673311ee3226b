package org.testimonia.project;

import jakarta.ws.rs.core.UriInfo;

/** Something of a private project that is there for everybody to read: every bean of this type is asked. */
public interface OpenCorner {

    /** Whether a stranger may read what stands at the address; nothing else of the project is shown. */
    boolean isOpen(Here.Place place, UriInfo uri);
}
