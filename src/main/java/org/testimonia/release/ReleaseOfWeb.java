package org.testimonia.release;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.PublicBase;

/** A release as search engines read it in its page: a {@code CreativeWork} of schema.org with its files and their sums. */
@ApplicationScoped
class ReleaseOfWeb {

    private final String base;
    private final Here here;

    ReleaseOfWeb(PublicBase base, Here here) {
        this.base = base.address();
        this.here = here;
    }

    /**
     * Null where not everybody may read it.
     *
     * @param files the address below which its files are
     */
    @Nullable
    RawString of(Edition edition, Release release, String files) {
        if (!edition.isPublic()) {
            return null;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", "https://schema.org");
        said.put("@type", "CreativeWork");
        String address = base + "/p/" + here.slug() + "/editions/" + edition.slug + "/releases/" + release.number();
        said.put("@id", address);
        said.put("url", address);
        said.put("name", edition.title);
        said.put("version", release.number());
        said.put("inLanguage", edition.language);
        said.put("datePublished", release.createdAt().toString());
        said.put("creditText", release.citation());
        if (edition.rights != null) {
            said.put("license", edition.rights);
        }
        said.put(
                "encoding",
                release.files().stream()
                        .map(file -> Map.of(
                                "@type",
                                "MediaObject",
                                "name",
                                file.words(),
                                "contentUrl",
                                base + files + "/" + file.format(),
                                "sha256",
                                file.sha256()))
                        .toList());
        return new RawString(Json.inScript(said));
    }
}
