export { makeCalendar } from './calendar.ts';
export { newScheduleId } from './schedule-id.ts';
export { startTick, type Tick } from './tick.ts';
