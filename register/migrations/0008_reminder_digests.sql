CREATE TABLE "reminder_digests" (
	"mail" text PRIMARY KEY NOT NULL,
	"seat" text NOT NULL,
	"mailbox" text NOT NULL,
	"language" text NOT NULL,
	"day" date NOT NULL,
	"listed" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "reminder_digests_of" ON "reminder_digests" USING btree ("mailbox","day");