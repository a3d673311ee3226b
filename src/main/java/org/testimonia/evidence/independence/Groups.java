package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that are drawn together pair by pair. */
final class Groups {

    private final int[] leader;

    Groups(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    void join(int a, int b) {
        leader[leaderOf(b)] = leaderOf(a);
    }

    private int leaderOf(int member) {
        while (leader[member] != member) {
            leader[member] = leader[leader[member]];
            member = leader[member];
        }
        return member;
    }

    /** Each group in order, the groups by their first members. */
    List<List<Integer>> members() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < leader.length; i++) {
            groups.computeIfAbsent(leaderOf(i), any -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
