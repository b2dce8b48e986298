import { INVITE_PERMISSIONS } from './limits.ts';

/** The address at which somebody adds the bot to a server, with the least permissions that serve it. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(INVITE_PERMISSIONS),
    scope: 'bot applications.commands',
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
