package org.testimonia.project;

/** A project is here that was written elsewhere or before; its journal says nothing of that. */
public record ProjectRestored(String project) {}
