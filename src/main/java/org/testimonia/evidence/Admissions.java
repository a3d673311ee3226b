package org.testimonia.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps what reviewers decided. */
@ApplicationScoped
public class Admissions implements PanacheRepositoryBase<Admission, UUID> {}
