package org.niangjia.understanding.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For each cluster, by its slot, the sum of its members' vectors. Average link needs no more: the mean cosine of a vector of length one to
 * the members is its product with their sum, divided by their number. Sixty-four sums lie interleaved in a block, so that the compiler
 * multiplies several clusters at once. Not for use by several threads.
 */
final class ClusterSums {

    /** What an empty slot is like: no cosine is less. */
    static final float UNLIKE = -2;

    private static final int WIDTH = 64;

    /** Fewer blocks are not worth waking the other cores for. */
    private static final int MANY_BLOCKS = 8;

    private final int size;
    private final List<float[]> blocks = new ArrayList<>();
    private int[] counts = new int[WIDTH];
    private int slots;

    /** For vectors of this many numbers. */
    ClusterSums(int size) {
        this.size = size;
    }

    /** A new, empty slot. */
    int open() {
        if (slots == blocks.size() * WIDTH) {
            blocks.add(new float[size * WIDTH]);
            counts = Arrays.copyOf(counts, blocks.size() * WIDTH);
        }
        return slots++;
    }

    int count(int slot) {
        return counts[slot];
    }

    void add(int slot, float[] vector) {
        change(slot, vector, 1);
        counts[slot]++;
    }

    void subtract(int slot, float[] vector) {
        change(slot, vector, -1);
        counts[slot]--;
    }

    private void change(int slot, float[] vector, float sign) {
        float[] block = blocks.get(slot / WIDTH);
        int at = slot % WIDTH;
        for (int d = 0; d < size; d++, at += WIDTH) {
            block[at] += sign * vector[d];
        }
    }

    /** The mean of the members: not of length one, the shorter the looser the cluster. */
    float[] mean(int slot) {
        float[] block = blocks.get(slot / WIDTH);
        float[] mean = new float[size];
        for (int d = 0, at = slot % WIDTH; d < size; d++, at += WIDTH) {
            mean[d] = block[at] / counts[slot];
        }
        return mean;
    }

    /** For each slot the mean cosine of its members to a vector of length one, or to those whose mean it is. */
    float[] likeness(float[] vector) {
        return likeness(List.of(vector)).get(0);
    }

    /** The same for many vectors, each block read once for all of them: what takes time is to fetch the sums from memory. */
    List<float[]> likeness(List<float[]> vectors) {
        List<float[]> likeness =
                vectors.stream().map(v -> new float[blocks.size() * WIDTH]).toList();
        IntStream each = IntStream.range(0, blocks.size());
        (blocks.size() < MANY_BLOCKS ? each : each.parallel()).forEach(block -> {
            for (int i = 0; i < vectors.size(); i++) {
                multiply(block, vectors.get(i), likeness.get(i));
            }
        });
        return likeness;
    }

    /** The same for one vector and one slot. */
    float likeness(float[] vector, int slot) {
        float[] block = blocks.get(slot / WIDTH);
        float product = 0;
        for (int d = 0, at = slot % WIDTH; d < size; d++, at += WIDTH) {
            product += vector[d] * block[at];
        }
        return counts[slot] == 0 ? UNLIKE : product / counts[slot];
    }

    private void multiply(int number, float[] vector, float[] likeness) {
        float[] block = blocks.get(number);
        float[] products = new float[WIDTH];
        int d = 0;
        for (; d + 3 < size; d += 4) {
            addProducts(block, d * WIDTH, vector[d], vector[d + 1], vector[d + 2], vector[d + 3], products);
        }
        for (; d < size; d++) {
            for (int i = 0; i < WIDTH; i++) {
                products[i] += vector[d] * block[d * WIDTH + i];
            }
        }
        int first = number * WIDTH;
        for (int i = 0; i < WIDTH; i++) {
            int count = counts[first + i];
            likeness[first + i] = count == 0 ? UNLIKE : products[i] / count;
        }
    }

    /** A method and four numbers at a time, because that is what the compiler turns into vector instructions. */
    private static void addProducts(float[] block, int at, float a, float b, float c, float d, float[] products) {
        for (int i = 0; i < WIDTH; i++) {
            products[i] += a * block[at + i]
                    + b * block[at + WIDTH + i]
                    + c * block[at + 2 * WIDTH + i]
                    + d * block[at + 3 * WIDTH + i];
        }
    }
}
