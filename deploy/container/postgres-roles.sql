-- One role and schema a service, as ./dev up prepares them: no service reads another's tables.
create role triage login password 'triage';
create schema triage authorization triage;
alter role triage set search_path = triage;

create role chatbot login password 'chatbot';
create schema chatbot authorization chatbot;
alter role chatbot set search_path = chatbot;

create role escalation login password 'escalation';
create schema escalation authorization escalation;
alter role escalation set search_path = escalation;

create role ticket login password 'ticket';
create schema ticket authorization ticket;
alter role ticket set search_path = ticket;

create role deeplink login password 'deeplink';
create schema deeplink authorization deeplink;
alter role deeplink set search_path = deeplink;
