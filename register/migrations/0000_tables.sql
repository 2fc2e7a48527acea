CREATE TABLE "cases" (
	"case_id" text PRIMARY KEY NOT NULL,
	"workflow_id" text NOT NULL,
	"machine" text NOT NULL,
	"organization" text NOT NULL,
	"stage" text NOT NULL,
	"state" text NOT NULL,
	"waiting_on" jsonb NOT NULL,
	"next_event" text,
	"next_at" timestamp (3) with time zone,
	"seq" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"letter_hash" text,
	"snapshot" jsonb NOT NULL,
	"previous_case" text
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"hash" text NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"media_type" text NOT NULL,
	"text" "bytea" NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_hash_case_id_pk" PRIMARY KEY("hash","case_id")
);
--> statement-breakpoint
CREATE TABLE "log" (
	"position" bigint PRIMARY KEY NOT NULL,
	"workflow_id" text NOT NULL,
	"case_id" text NOT NULL,
	"machine" text NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"type" text NOT NULL,
	"by" jsonb NOT NULL,
	"payload" jsonb NOT NULL,
	"stage" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_workflow_seq" UNIQUE("workflow_id","seq")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"key" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"letter" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"message_id" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"error" text,
	"at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "outbox_message_id" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "partner_statuses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "partner_statuses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"case_id" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"status_since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "partner_statuses_once" UNIQUE("slug","case_id","name","status","status_since")
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"slug" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"status_since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"version" text PRIMARY KEY NOT NULL,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	"policy" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"case_id" text NOT NULL,
	"hash" text NOT NULL,
	"title" text NOT NULL,
	"text" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "publications_slug_kind_pk" PRIMARY KEY("slug","kind")
);
--> statement-breakpoint
CREATE TABLE "replaced_publications" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "replaced_publications_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rosters" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rosters_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"as_of" date NOT NULL,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	"roster" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "cases_stage" ON "cases" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "cases_letter_hash" ON "cases" USING btree ("letter_hash");--> statement-breakpoint
CREATE INDEX "documents_case" ON "documents" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "log_case" ON "log" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "outbox_case" ON "outbox" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "outbox_changed_at" ON "outbox" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "replaced_publications_of" ON "replaced_publications" USING btree ("slug","kind");