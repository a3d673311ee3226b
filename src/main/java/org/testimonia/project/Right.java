package org.testimonia.project;

/** What may be done in a project, and from which role on. This is the one place that says so. */
public enum Right {
    READ(Role.READER, "read here"),
    ANNOTATE(Role.ANNOTATOR, "annotate"),
    STATE_CLAIMS(Role.ANNOTATOR, "state claims and say who asserts them"),
    RELATE_CLAIMS(Role.ANNOTATOR, "say how claims stand to one another"),
    OFFER_EVIDENCE(Role.ANNOTATOR, "offer evidence"),
    OBJECT(Role.ANNOTATOR, "object to evidence and answer objections of others"),
    GIVE_VERDICTS(Role.ANNOTATOR, "give verdicts in blind rounds"),
    ADMIT_EVIDENCE(Role.REVIEWER, "admit or decline evidence"),
    JUDGE(Role.REVIEWER, "judge claims and vote on proposals"),
    HOLD_ROUNDS(Role.REVIEWER, "open and reveal blind rounds"),
    PLACE_PASSAGES(Role.REVIEWER, "decide where passages stand in a new revision"),
    ASSESS(Role.REVIEWER, "assess sources and witnesses"),
    RECORD_DERIVATIONS(Role.REVIEWER, "record who took what from whom"),
    REWORD_JUDGED(Role.REVIEWER, "reword a claim that was judged"),
    KEEP_QUESTIONS(Role.EDITOR, "ask the questions that claims answer"),
    MERGE_CLAIMS(Role.EDITOR, "merge and split claims"),
    IMPORT_TEXTS(Role.EDITOR, "import and revise texts"),
    KEEP_SOURCES(Role.EDITOR, "keep the bibliography"),
    KEEP_EDITIONS(Role.EDITOR, "plan and publish editions"),
    FOLLOW_JOBS(Role.EDITOR, "see and stop the long work of others"),
    MODERATE(Role.EDITOR, "withdraw what others wrote"),
    OVERRIDE_OBJECTIONS(Role.OWNER, "override objections to proposals"),
    MANAGE_MEMBERS(Role.OWNER, "invite people and give roles"),
    CHANGE_SETTINGS(Role.OWNER, "change the project's settings"),
    ARCHIVE(Role.OWNER, "take the whole project home as an archive");

    public final Role from;
    /** Completes "You may not …". */
    public final String deed;

    Right(Role from, String deed) {
        this.from = from;
        this.deed = deed;
    }

    public boolean isOf(Role role) {
        return role.isAtLeast(from);
    }
}
