-- What a conversation was last held in: "ok thanks" must not change it.
create index decision_by_conversation on decision (conversation_id, decided_at desc);
