package io.breakwater.triage.path;

import io.breakwater.triage.domain.path.Count;
import io.breakwater.triage.domain.path.PathNode;
import io.breakwater.triage.domain.path.TriagePath;
import io.breakwater.triage.store.PathSteps;
import io.breakwater.triage.store.PathSteps.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How customers fared on a path, node by node; the newest version first, its nodes in the order of the file. */
record Funnel(String pathId, LocalDate from, LocalDate to, List<NodeCounts> data) {
    /**
     * What happened at a node.
     *
     * @param shown how often customers came here
     * @param left who came here and has not answered for a while
     * @param toPerson who was handed to a person here
     * @param toBot who was handed to the bot here
     */
    record NodeCounts(
            int version,
            String node,
            long shown,
            List<AnswerCounts> answers,
            long notUnderstood,
            long wentBack,
            long restarted,
            long left,
            long toPerson,
            long toBot) {}

    /** How often an answer was chosen, and how often it was meant by the customer's own words. */
    record AnswerCounts(String answer, long chosen, long said) {}

    static Funnel of(TriagePath newest, LocalDate from, LocalDate to, List<Total> totals) {
        List<String> order = newest.nodes().values().stream().map(PathNode::id).toList();
        Comparator<NodeCounts> byVersion =
                Comparator.comparing(NodeCounts::version).reversed();
        List<NodeCounts> nodes = new ArrayList<>();
        totals.stream()
                .collect(Collectors.groupingBy(Total::version, Collectors.groupingBy(Total::node)))
                .forEach((version, byNode) -> byNode.forEach((node, all) -> nodes.add(counts(version, node, all))));
        nodes.sort(byVersion
                .thenComparing(counts -> Math.floorMod(order.indexOf(counts.node()), Integer.MAX_VALUE))
                .thenComparing(NodeCounts::node));
        return new Funnel(newest.id(), from, to, nodes);
    }

    private static NodeCounts counts(int version, String node, List<Total> totals) {
        return new NodeCounts(
                version,
                node,
                sum(totals, PathSteps.word(Count.What.SHOWN)),
                answers(totals),
                sum(totals, PathSteps.word(Count.What.NOT_UNDERSTOOD)),
                sum(totals, PathSteps.word(Count.What.BACK)),
                sum(totals, PathSteps.word(Count.What.RESTART)),
                sum(totals, PathSteps.LEFT),
                sum(totals, PathSteps.word(Count.What.PERSON)),
                sum(totals, PathSteps.word(Count.What.BOT)));
    }

    private static List<AnswerCounts> answers(List<Total> totals) {
        Map<String, List<Total>> byAnswer = totals.stream()
                .filter(total -> total.what().equals(PathSteps.word(Count.What.CHOSEN))
                        || total.what().equals(PathSteps.word(Count.What.SAID)))
                .collect(Collectors.groupingBy(Total::detail, TreeMap::new, Collectors.toList()));
        return byAnswer.entrySet().stream()
                .map(entry -> new AnswerCounts(
                        entry.getKey(),
                        sum(entry.getValue(), PathSteps.word(Count.What.CHOSEN)),
                        sum(entry.getValue(), PathSteps.word(Count.What.SAID))))
                .toList();
    }

    private static long sum(List<Total> totals, String what) {
        return totals.stream()
                .filter(total -> total.what().equals(what))
                .mapToLong(Total::times)
                .sum();
    }
}
