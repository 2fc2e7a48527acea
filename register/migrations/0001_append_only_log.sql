-- The log is append-only: what happened is never changed, and a correction is an event of its own.
CREATE FUNCTION "log_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the log is append-only: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "log_refuses_changes" BEFORE UPDATE OR DELETE ON "log" FOR EACH ROW EXECUTE FUNCTION "log_is_append_only"();
--> statement-breakpoint
CREATE TRIGGER "log_refuses_truncate" BEFORE TRUNCATE ON "log" FOR EACH STATEMENT EXECUTE FUNCTION "log_is_append_only"();
