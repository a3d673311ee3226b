package org.testimonia.home;

import static org.testimonia.home.Sample.Act.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.testimonia.claim.RelateClaims;
import org.testimonia.home.Sample.Act;
import org.testimonia.home.SampleActs.Made;
import org.testimonia.project.Member;

/** Plays how the people of the sample see its claims stand to one another. */
@ApplicationScoped
class SampleRelations {

    private final RelateClaims relateClaims;

    SampleRelations(RelateClaims relateClaims) {
        this.relateClaims = relateClaims;
    }

    UUID relate(Act act, Member by, Made made) {
        return relateClaims.relate(
                new RelateClaims.NewRelation(
                        made.claim(act.claim()), need(act.relation()), made.claim(act.to()), act.reason()),
                by);
    }
}
