package org.testimonia.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/**
 * {@code Idempotency-Key} on any POST of a program: the same key and body get the first answer again, another body is
 * refused. An answer is kept for a day.
 */
public class Idempotency {

    private static final String KEPT = "testimonia.idempotency";

    private final KeptAnswers answers;
    private final Visitor visitor;
    private final ObjectMapper json;

    Idempotency(KeptAnswers answers, Visitor visitor, ObjectMapper json) {
        this.answers = answers;
        this.visitor = visitor;
        this.json = json;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    @WithFormRead
    public @Nullable Response before(ResteasyReactiveContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals("POST") || !visitor.isSignedIn() || !isForPrograms(request)) {
            return null;
        }
        if (key.isBlank() || key.length() > 255) {
            throw Refusal.invalid("Idempotency-Key", "An Idempotency-Key has 1 to 255 characters.");
        }
        byte[] hash = Secrets.sha256(
                request.getUriInfo().getRequestUri().getRawPath() + "\n" + Secrets.hex(bodyHash(request)));
        KeptAnswers.Answer kept = answers.begin(visitor.accountId(), key, hash);
        if (kept != null) {
            return again(kept);
        }
        request.setProperty(KEPT, key);
        return null;
    }

    private static boolean isForPrograms(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath().startsWith("/api/");
    }

    private static Response again(KeptAnswers.Answer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status()).entity(kept.body());
        kept.headers().forEach(answer::header);
        return answer.build();
    }

    private static byte[] bodyHash(ResteasyReactiveContainerRequestContext request) throws IOException {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = context.getFormData();
        if (form != null) {
            return Secrets.sha256(formText(form));
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Secrets.sha256(body);
    }

    private static String formText(FormData form) {
        StringBuilder text = new StringBuilder();
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                text.append(name)
                        .append('=')
                        .append(value.isFileItem() ? fileHash(value) : value.getValue())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String fileHash(FormValue value) {
        try {
            var file = value.getFileItem();
            byte[] bytes =
                    file.isInMemory() ? file.getInputStream().readAllBytes() : Files.readAllBytes(file.getFile());
            return Secrets.hex(Secrets.sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ServerResponseFilter
    public void after(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(KEPT) instanceof String key)) {
            return;
        }
        if (response.getStatus() >= 500) {
            answers.forget(visitor.accountId(), key);
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : new String[] {"Location", "ETag", "Content-Type"}) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.putIfAbsent("Content-Type", "application/json;charset=UTF-8");
        String body = response.getEntity() == null ? "" : json.writeValueAsString(response.getEntity());
        answers.keep(visitor.accountId(), key, response.getStatus(), headers, body);
    }
}
