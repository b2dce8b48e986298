-- Drafts that editors see before a briefing goes out.

ALTER TABLE schedules ADD COLUMN draft TEXT;
ALTER TABLE deliveries ADD COLUMN draft TEXT;
-- Counts the changes of content by editors, so that two at once do not undo each other.
ALTER TABLE deliveries ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
CREATE INDEX deliveries_drafts ON deliveries (due_at) WHERE draft IS NOT NULL;
