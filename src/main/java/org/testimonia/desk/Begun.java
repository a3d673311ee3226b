package org.testimonia.desk;

/** Something whose thread stands beside the segment of that ordinal. */
record Begun(Beside thing, int segment) {}
