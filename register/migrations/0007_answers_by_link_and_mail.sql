CREATE TABLE "answer_links" (
	"link" text PRIMARY KEY NOT NULL,
	"browser" text NOT NULL,
	"bound_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"key" text NOT NULL,
	"seat" text NOT NULL,
	"by" text NOT NULL,
	"sender" text NOT NULL,
	"words" text NOT NULL,
	"read" jsonb,
	"raw" "bytea" NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"outcome" text
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "reply_code" text;--> statement-breakpoint
CREATE INDEX "replies_case" ON "replies" USING btree ("case_id","received_at");--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_reply_code" UNIQUE("reply_code");