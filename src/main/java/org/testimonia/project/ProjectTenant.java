package org.testimonia.project;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** The second wall: Hibernate adds the request's project to every query over things that belong to one. */
@PersistenceUnitExtension
@RequestScoped
public class ProjectTenant implements TenantResolver {

    private static final String NOWHERE = "";

    private final Here here;

    ProjectTenant(Here here) {
        this.here = here;
    }

    @Override
    public String getDefaultTenantId() {
        return NOWHERE;
    }

    @Override
    public String resolveTenantId() {
        return here.isSomewhere() ? here.project() : NOWHERE;
    }
}
