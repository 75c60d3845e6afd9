package io.breakwater.escalation;

import static io.restassured.RestAssured.given;

import io.breakwater.events.CaseChange;
import io.breakwater.events.CaseChanged;
import io.breakwater.events.EscalationRequested;
import io.breakwater.events.Topics;
import io.breakwater.events.Urgency;
import io.breakwater.kit.event.EventCodec;
import io.breakwater.stack.EventProbe;
import io.breakwater.stack.StackResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The words of these tests: requests come in by Kafka, agents and customers call over HTTP. */
final class Desk {
    private final EventCodec codec = new EventCodec();
    private final EventProbe events = StackResource.events(codec::encode, codec::decode);

    EventProbe events() {
        return events;
    }

    /** Sends the request on the topic of its lane. */
    EscalationRequested send(ARequest request) {
        EscalationRequested event = request.event();
        events.publish(Topics.escalation(event.lane()), event);
        return event;
    }

    /** Sends the request and waits until it waits. */
    CaseChanged queued(ARequest request) {
        return changed(send(request).key(), CaseChange.QUEUED);
    }

    /** Exactly one QUEUED for each of these conversations. */
    List<CaseChanged> queued(List<String> conversations) {
        return queuedRecords(conversations).stream().map(this::read).toList();
    }

    /** The same, with the time at which each was published. */
    List<ConsumerRecord<String, byte[]>> queuedRecords(List<String> conversations) {
        Set<String> wanted = Set.copyOf(conversations);
        return events.awaitRaw(
                Topics.CASE_CHANGED.name(),
                r -> wanted.contains(r.key()) && read(r).change().equals(CaseChange.QUEUED),
                conversations.size());
    }

    /** The one change of this kind in this conversation. */
    CaseChanged changed(String conversation, CaseChange change) {
        return changes(conversation, change, 1).get(0);
    }

    /** The one change that made the case urgent: requests of one poll are one change, of two polls two. */
    CaseChanged becameUrgent(String conversation) {
        return read(events.awaitRaw(
                        Topics.CASE_CHANGED.name(),
                        r -> conversation.equals(r.key())
                                && Set.of(CaseChange.QUEUED, CaseChange.RAISED).contains(read(r).change())
                                && read(r).urgency().equals(Urgency.URGENT),
                        1)
                .get(0));
    }

    /** Exactly {@code n} changes of this kind. */
    List<CaseChanged> changes(String conversation, CaseChange change, int n) {
        return events
                .awaitRaw(
                        Topics.CASE_CHANGED.name(),
                        r -> conversation.equals(r.key()) && read(r).change().equals(change),
                        n)
                .stream()
                .map(this::read)
                .toList();
    }

    CaseChanged read(ConsumerRecord<String, byte[]> record) {
        return codec.decode(Topics.CASE_CHANGED, record.value());
    }

    /** Somebody whom no other test knows. */
    static String somebody() {
        return "a" + UUID.randomUUID().toString().substring(0, 8);
    }

    static RequestSpecification agent(String name) {
        return as(StackResource.agentToken(name, "fraud", "en"));
    }

    static RequestSpecification supervisor() {
        return as(StackResource.supervisorToken("sue"));
    }

    static RequestSpecification customer(String name) {
        return as(StackResource.customerToken(name));
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    static Response claim(String agent, CaseChanged it) {
        return agent(agent).post("/v1/cases/{id}/claim", it.caseId().value());
    }

    static Response command(String agent, CaseChanged it, String command, Map<String, ?> body) {
        return agent(agent)
                .body(body)
                .post("/v1/cases/{id}/{command}", it.caseId().value(), command);
    }

    static Response say(String agent, CaseChanged it, String id, String text) {
        return command(agent, it, "messages", Map.of("client_message_id", id, "text", text, "visibility", "public"));
    }
}
