/** The system's error code of a failed file operation, such as `EACCES`; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there any more. Check the name, then try again.',
  EACCES: 'you are not allowed to. Give yourself permission, then try again.',
  EPERM: 'the system does not allow it. Check its permissions and whether another program holds it open.',
  EISDIR: 'it is a folder, not a file. Remove or rename the folder.',
  ENOTDIR: 'part of its path is a file, not a folder. Check the path.',
  ELOOP: 'it is a link that leads in circles. Replace the link by the file itself.',
  ENAMETOOLONG: 'its path is too long for the system. Use a shorter one.',
  ENOSPC: 'the disk is full. Free some space, then try again.',
  EROFS: 'the disk is read-only. Copy the folder to a place you can write to.',
  EBUSY: 'another program holds it open. Close that program, then try again.',
  EMFILE: 'too many files are open. Try again.',
  EIO: 'the disk reports a fault. Check the disk.',
};

/** Why a file operation failed, to follow "... cannot be read: ": a plain reason and the next step. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return reasons[code] ?? `the system refused (${code === '' ? String(error) : code}). Try again.`;
}

/** True for errors of the system, as opposed to faults of ours. */
export function isSystemError(error: unknown): boolean {
  return errorCode(error) !== '' && error instanceof Error && 'syscall' in error;
}
