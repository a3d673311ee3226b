package org.testimonia.edition.pdf;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.ActionSet;

/**
 * Renders links without comparing each with all before it. The formatter does so to find two that lead to the same address, which
 * takes a time that grows with the square of the notes: for 40,000 links longer than all its pages. Each link is found by its id.
 */
final class LinkingRenderer extends IFRenderer {

    private LinkingRenderer(FOUserAgent agent) throws ReflectiveOperationException {
        super(agent);
        // the formatter has no other way to these two fields; a version without them stops the first book, not a later
        // one
        Object links = field(IFRenderer.class, "actionSet").get(this);
        field(ActionSet.class, "actionRegistry").set(links, new ById());
    }

    /** Renders into a document of the type that the agent is set up for. */
    static LinkingRenderer of(FOUserAgent agent, String mediaType) throws FOPException {
        IFDocumentHandler handler = agent.getRendererFactory().createDocumentHandler(agent, mediaType);
        try {
            LinkingRenderer renderer = new LinkingRenderer(agent);
            renderer.setDocumentHandler(handler);
            return renderer;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of the formatter keeps its links elsewhere", e);
        }
    }

    private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Its values are asked for by the comparison alone. */
    private static final class ById extends HashMap<String, AbstractAction> {

        private static final long serialVersionUID = 1L;

        @Override
        public Collection<AbstractAction> values() {
            return List.of();
        }
    }
}
