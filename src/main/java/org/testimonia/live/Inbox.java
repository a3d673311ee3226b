package org.testimonia.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;

/** What the frame of every page shows of the inbox: how many notices are unread. One statement, for who is signed in. */
@Named("inbox")
@RequestScoped
public class Inbox {

    private final Notices notices;
    private final Visitor visitor;
    private @Nullable Integer unread;

    Inbox(Notices notices, Visitor visitor) {
        this.notices = notices;
        this.visitor = visitor;
    }

    /** The page that says that the database does not answer has this frame too, and shows none then. */
    public int getUnread() {
        if (unread == null) {
            unread = visitor.isSignedIn() ? count() : 0;
        }
        return unread;
    }

    private int count() {
        try {
            return notices.unread(visitor.accountId());
        } catch (PersistenceException e) {
            return 0;
        }
    }
}
