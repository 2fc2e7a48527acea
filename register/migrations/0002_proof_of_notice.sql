CREATE TABLE "delivery_reports" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"status" text,
	"diagnostic" text,
	"reported_by" text,
	"report_id" text,
	"read_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "response" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "bounced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "bounce_told_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "delivery_reports_of" ON "delivery_reports" USING btree ("key","read_at");