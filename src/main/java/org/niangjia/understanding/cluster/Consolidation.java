package org.niangjia.understanding.cluster;

import java.util.Map;

/**
 * What a consolidation has changed, to be stored and told to staff.
 *
 * @param moved each question whose cluster is another now, with that cluster
 * @param absorbed each cluster that is gone, with the one that has its questions now
 * @param opened each new cluster, with the one that its first question came from
 */
public record Consolidation(Map<Long, Long> moved, Map<Long, Long> absorbed, Map<Long, Long> opened) {

    public Consolidation {
        moved = Map.copyOf(moved);
        absorbed = Map.copyOf(absorbed);
        opened = Map.copyOf(opened);
    }
}
