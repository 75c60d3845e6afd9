package io.breakwater.escalation.agent;

import io.breakwater.escalation.domain.Case;
import io.breakwater.escalation.promise.CaseNews;
import io.breakwater.escalation.promise.CaseNews.Happened;
import io.breakwater.escalation.store.Cases;
import io.breakwater.events.CaseChange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts cases back into their queues, at the rank that their age gives them. */
@ApplicationScoped
public class CaseReturning {
    private final Cases cases;
    private final CaseNews news;

    CaseReturning(Cases cases, CaseNews news) {
        this.cases = cases;
        this.news = news;
    }

    /** For cases that are locked in the caller's transaction. Answers them as they are now. */
    public Uni<List<Case>> giveBack(List<Case> held) {
        List<Case> released = held.stream().map(Case::released).toList();
        return released.isEmpty()
                ? Uni.createFrom().item(released)
                : cases.keep(released)
                        .chain(() -> news.publish(released.stream()
                                .map(it -> new Happened(CaseChange.RELEASED, it))
                                .toList()))
                        .replaceWith(released);
    }
}
