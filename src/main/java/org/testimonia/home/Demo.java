package org.testimonia.home;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.testimonia.account.Accounts;
import org.testimonia.project.Projects;

/** With {@code TESTIMONIA_DEMO=true} an empty installation begins with the sample project and four people to sign in as. */
@ApplicationScoped
public class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final String PASSWORD = "testimonia-demo";

    private final LoadSample loadSample;
    private final Accounts accounts;
    private final Projects projects;
    private final String base;
    private final boolean wanted;

    Demo(
            LoadSample loadSample,
            Accounts accounts,
            Projects projects,
            @ConfigProperty(name = "testimonia.base") String base,
            @ConfigProperty(name = "testimonia.demo") boolean wanted) {
        this.loadSample = loadSample;
        this.accounts = accounts;
        this.projects = projects;
        this.base = base;
        this.wanted = wanted;
    }

    void begin(@Observes StartupEvent start) {
        if (!wanted) {
            return;
        }
        if (accounts.count() > 0 || projects.count() > 0) {
            LOG.info("TESTIMONIA_DEMO did nothing: this installation has data already.");
            return;
        }
        String slug = loadSample.load(PASSWORD);
        LOG.infof(
                "The sample project is at %s/p/%s. Sign in as ada (annotator), boris (reviewer), clara (editor) or dana (owner), "
                        + "all with the password %s.",
                base, slug, PASSWORD);
    }
}
