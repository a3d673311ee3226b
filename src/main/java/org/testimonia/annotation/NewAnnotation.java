package org.testimonia.annotation;

import java.util.List;
import org.testimonia.text.TargetJson;

/** An annotation on its way. */
public record NewAnnotation(AnnotationKind kind, Audience visibility, List<TargetJson> targets, Wording wording) {}
