package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Member;

/**
 * Somebody brings a file: annotations, claims and evidence in one step of the journal, and then what the file says about them,
 * each a step of its own. Sent again, a file goes on where it ended.
 */
@ApplicationScoped
public class BringFile {

    private final BringBack bringBack;
    private final BringFurther bringFurther;

    BringFile(BringBack bringBack, BringFurther bringFurther) {
        this.bringBack = bringBack;
        this.bringFurther = bringFurther;
    }

    public BroughtReport.Report bring(BringBack.Asked asked, Member by) {
        BroughtReport.Report report = bringBack.bring(asked, by);
        return report.with(bringFurther.bring(asked.file().further(), asked.text(), by));
    }
}
