package org.testimonia.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The kinds of work there are. */
@ApplicationScoped
class Works {

    private final Instance<Work> works;

    Works(Instance<Work> works) {
        this.works = works;
    }

    Optional<Work> of(String kind) {
        return StreamSupport.stream(works.spliterator(), false)
                .filter(work -> work.kind().equals(kind))
                .findFirst();
    }
}
