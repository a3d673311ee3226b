package org.testimonia.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format bibliographies come and go in. */
public enum BibliographyFormat {
    BIBTEX("application/x-bibtex", "bib") {
        @Override
        ReadBibliography read(String file) {
            return BibTexReader.read(file);
        }

        @Override
        String write(List<ReadSource> sources) {
            return BibTexWriter.write(sources);
        }
    },
    RIS("application/x-research-info-systems", "ris") {
        @Override
        ReadBibliography read(String file) {
            return RisReader.read(file);
        }

        @Override
        String write(List<ReadSource> sources) {
            return RisWriter.write(sources);
        }
    },
    CSL("application/vnd.citationstyles.csl+json", "json") {
        @Override
        ReadBibliography read(String file) {
            return CslReader.read(file);
        }

        @Override
        String write(List<ReadSource> sources) {
            return CslWriter.write(sources);
        }
    };

    public final String mediaType;
    public final String extension;

    BibliographyFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The name used in addresses: {@code bibtex}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BibliographyFormat> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** By a content type, whatever its parameters. */
    public static Optional<BibliographyFormat> ofMediaType(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }

    abstract ReadBibliography read(String file);

    abstract String write(List<ReadSource> sources);
}
