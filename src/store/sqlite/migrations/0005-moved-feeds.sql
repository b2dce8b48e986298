-- Where a feed has moved for good, and before when it is not to be visited.
ALTER TABLE feed_states ADD COLUMN moved_to TEXT;
ALTER TABLE feed_states ADD COLUMN not_before INTEGER;
