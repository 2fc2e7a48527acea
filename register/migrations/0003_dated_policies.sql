ALTER TABLE "policies" DROP CONSTRAINT "policies_pkey";--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "id" bigint PRIMARY KEY NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "policies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "holds_from" date;--> statement-breakpoint
UPDATE "policies" SET "holds_from" = ("loaded_at" AT TIME ZONE 'UTC')::date;--> statement-breakpoint
ALTER TABLE "policies" ALTER COLUMN "holds_from" SET NOT NULL;