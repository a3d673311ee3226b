package org.testimonia.evidence.independence;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are made when they are taken. */
final class Lazily<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> make;

    Lazily(int size, IntFunction<T> make) {
        this.size = size;
        this.make = make;
    }

    @Override
    public T get(int index) {
        return make.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
