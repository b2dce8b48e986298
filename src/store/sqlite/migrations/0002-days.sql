-- Days off and quiet days of a schedule, as JSON; and why a delivery was skipped.

ALTER TABLE schedules ADD COLUMN except_days TEXT;
ALTER TABLE schedules ADD COLUMN quiet_days TEXT;
ALTER TABLE deliveries ADD COLUMN skipped_because TEXT;
