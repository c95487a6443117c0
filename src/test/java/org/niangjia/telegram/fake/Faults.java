package org.niangjia.telegram.fake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.telegram.fake.FakeBotApi.Call;

/** Which calls are to fail. Methods are in lower case. Safe for use by several threads. */
final class Faults {

    private final Map<String, Deque<Fault>> nextFaults = new HashMap<>();
    private final Map<String, Map<Integer, Fault>> faultsByCall = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Predicate<Call> applies, Fault fault) {}

    /** The next calls of this method that have no fault yet fail so, one for each time this is said. */
    synchronized void failNext(String method, Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            nextFaults.computeIfAbsent(method, key -> new ArrayDeque<>()).add(fault);
        }
    }

    /** The n-th call of this method fails so, n from 1 since the start. */
    synchronized void failCall(String method, int number, Fault fault) {
        faultsByCall.computeIfAbsent(method, key -> new HashMap<>()).put(number, fault);
    }

    /** Every call of this method fails so until it is {@linkplain #heal healed}. */
    synchronized void failAlways(String method, Fault fault) {
        lasting.put(method, fault);
    }

    synchronized void heal(String method) {
        lasting.remove(method);
        nextFaults.remove(method);
        faultsByCall.remove(method);
    }

    synchronized void failWhen(Predicate<Call> applies, Fault fault) {
        rules.add(new Rule(applies, fault));
    }

    /** The fault of this call, if it has one. */
    synchronized Optional<Fault> of(Call call) {
        Fault byCall = faultsByCall.getOrDefault(call.method(), Map.of()).get(call.number());
        if (byCall != null) {
            return Optional.of(byCall);
        }
        for (Rule rule : rules) {
            if (rule.applies.test(call)) {
                return Optional.of(rule.fault);
            }
        }
        Fault next = nextFaults.getOrDefault(call.method(), new ArrayDeque<>()).poll();
        return Optional.ofNullable(next != null ? next : lasting.get(call.method()));
    }
}
