### Syncing the devices of a delegation.

delegation-title = Delegation
settings-delegation = The same entries on all devices of your delegation, end-to-end encrypted
delegation-what = The same entries on all devices, encrypted: the server cannot read them.
delegation-preparing = Preparing sync…
delegation-not-prepared = Sync could not be started. Check the connection, then try again.

## Setting up

delegation-join = Join a delegation
delegation-create = Create a delegation
delegation-recover = Use a recovery key
delegation-link-join = Invitation link
delegation-link-hint-join = From an admin of the delegation. Paste the link, or scan its QR code.
delegation-link-create = Server code
delegation-link-hint-create = From whoever hosts the server of the delegation. Paste the code, or scan its QR code.
delegation-recover-text = Recovery key
delegation-recover-text-hint = Enter the 26 letters, or scan the QR code.
delegation-link-recover = Server code
delegation-link-hint-recover = Needed with the letters, not with the QR code. From whoever hosts the server.
delegation-name = Name of the delegation
delegation-device = Name of this device
delegation-device-hint = Shown to the other devices, with your entries.
delegation-missing-link = Enter the link or the code.
delegation-missing-text = Enter the recovery key.
delegation-missing-name = Enter a name.
delegation-goes =
    { $n ->
        [0] There is no public entry to share yet.
        [one] One public entry will be shared.
       *[other] { $n } public entries will be shared.
    }
delegation-stays = Private entries stay on this device.
delegation-former =
    { $n ->
        [one] One entry of an earlier delegation becomes private, unless you join that delegation again.
       *[other] { $n } entries of an earlier delegation become private, unless you join that delegation again.
    }
delegation-do-join =
    { $n ->
        [0] Join
        [one] Join and share one entry
       *[other] Join and share { $n } entries
    }
delegation-do-create =
    { $n ->
        [0] Create
        [one] Create and share one entry
       *[other] Create and share { $n } entries
    }
delegation-creating = Creating the delegation…
delegation-step-asking = Connecting…
delegation-step-unanswered = The server does not answer.
delegation-step-unanswered-hint = Leave Plenary open: it tries again by itself.
delegation-step-waiting = Waiting for the admin’s device…
delegation-step-waiting-hint = Plenary must be open on both devices.
delegation-compare = Do both devices show { $code }?
delegation-compare-join = Compare the digits with the admin, who then approves. Cancel if they differ.
delegation-compare-approve = Compare the digits by voice. Reject if they differ: then someone else has used the link.
delegation-receiving = Receiving { $done } of { $total }…
delegation-join-failed = This device has not joined.

## State, in the footer and on the screen

delegation-connecting = Delegation: connecting…
delegation-synced = Delegation: synced at { $time }
delegation-synced-on = Delegation: synced on { $date }
delegation-waiting =
    { $n ->
        [0] No entry waiting to sync
        [one] One entry waiting to sync
       *[other] { $n } entries waiting to sync
    }
delegation-asking =
    { $n ->
        [one] One device asks to join
       *[other] { $n } devices ask to join
    }
delegation-waits = Waiting to sync
delegation-locked = Entries locked: sync is paused
delegation-offline = Offline since { $time }
delegation-offline-on = Offline since { $date }
delegation-refused = The server does not accept this device.
delegation-refused-do = Contact an admin of the delegation.
delegation-not-a-server = No sync server answers. If the network asks you to sign in, do that first.
delegation-full-server = The server is full. Your entries wait on this device. Contact whoever hosts it.
delegation-full-device = This device is full. Delete files on it to receive more.
delegation-restored = Server data restored from this device
delegation-clock-ahead =
    { $n ->
        [one] The clock of this device is one minute ahead. Set it.
       *[other] The clock of this device is { $n } minutes ahead. Set it.
    }
delegation-clock-behind =
    { $n ->
        [one] The clock of this device is one minute behind. Set it.
       *[other] The clock of this device is { $n } minutes behind. Set it.
    }
delegation-barrier-update = Update Plenary: the delegation uses a newer version. Your entries wait until then.
delegation-barrier-two-logs = Devices name different lists of devices. Nothing is sent until an admin has removed the devices that are named here, or created the delegation again on another server.
delegation-barrier-later-change = A change to the delegation has not reached this device yet. Your entries wait until it has, or until an admin has removed the device that names it.
delegation-unheard = The server has started over. These admins’ devices have not been seen since: { $names }. Ask them to open Plenary, or confirm that they have changed nothing meanwhile.
delegation-unheard-do = Confirm
delegation-unread =
    { $n ->
        [one] One change waits for an update of Plenary or for a key.
       *[other] { $n } changes wait for an update of Plenary or for a key.
    }
delegation-dropped =
    { $n ->
        [one] One item on the server was not valid and was ignored.
       *[other] { $n } items on the server were not valid and were ignored.
    }
delegation-without-dataset =
    { $n ->
        [one] Import the dataset to see one entry
       *[other] Import the dataset to see { $n } entries
    }
delegation-too-large = This entry is too long to share. Shorten it.
delegation-missing = Changes by { $name } have not reached this device. Ask { $name } to open Plenary.
delegation-damaged = Some changes by { $name } are damaged
delegation-copied = { $name } runs in two places. Remove the device and invite it again.
delegation-other-log = { $name } was shown another list of devices.
delegation-ahead = { $name } names a change to the delegation that has not reached this device.
delegation-leaving = { $name } leaves the delegation. An admin’s device removes it.

## Devices

delegation-devices = Devices
delegation-count =
    { $n ->
        [one] One device
       *[other] { $n } devices
    }
delegation-this-device = this device
delegation-recovery-device = recovery key
delegation-access = Access
delegation-access-change = Change access
delegation-access-admin = Admin
delegation-access-member = Read and write
delegation-access-reader = Read only
delegation-access-hint-admin = Also invites, approves and removes devices.
delegation-access-hint-member = Adds entries, reads all.
delegation-access-hint-reader = Reads all, shares nothing.
delegation-seen = Last seen: { $time }
delegation-never-seen = Not seen yet
delegation-behind =
    { $n ->
        [0] Up to date
        [one] One change not confirmed yet
       *[other] { $n } changes not confirmed yet
    }
delegation-older-app = Older version of Plenary
delegation-other-dataset = Other dataset version: { $names }
delegation-manage = Manage { $name }
delegation-rename = Rename
delegation-new-name = New name
delegation-rename-delegation = Rename delegation
delegation-remove = Remove device
delegation-remove-of = Remove { $name }?
delegation-remove-hint = The device cannot read what is written from now on.
delegation-remove-keeps = The next time it connects, the entries of the delegation are deleted from it; public entries stay. What it has read may have been copied.
delegation-revoke = To close its connection too, the host of the server runs this command, with the folder of its configurations in place of FOLDER:
delegation-revoke-former = Its former access works on the server until the host runs this command, with the folder of its configurations in place of FOLDER. If it has not connected since, it must be invited again:
delegation-copy-command = Copy command
delegation-copy-command-of = Copy command: { $name }
delegation-removed-now = { $name } is removed. To close its connection too, see “Removed devices”.
delegation-removed-devices = Removed devices
delegation-removed-by = { $name }, removed by { $by }, { $date }
delegation-set-aside =
    { $n ->
        [0] Nothing after that counts.
        [one] One change after that does not count.
       *[other] { $n } changes after that do not count.
    }

## Inviting

delegation-invite = Invite device
delegation-invite-hint = Choose the access, then send the link to that one device, or let it scan the QR code. The link alone opens nothing: you approve the device.
delegation-invite-expires = Valid until: { $time }, for one device.
delegation-invite-used = { $name } has used the invitation.
delegation-invite-code = QR code of the invitation
delegation-copy-refused = The browser blocked copying. Select the link and copy it yourself.
delegation-requests = Requests to join
delegation-asks = { $name } asks to join: { $access }
delegation-answering = Connecting to the device…
delegation-approve = Approve { $name }
delegation-reject = Reject

## Different versions

delegation-disputes = Different versions
delegation-disputes-deck = All are kept. Choose which version counts.
delegation-disputes-here =
    { $n ->
        [one] One entry has different versions.
       *[other] { $n } entries have different versions.
    }
delegation-disputes-show = Show versions
delegation-dispute-corrections =
    { $n ->
        [2] Two corrections: both count until you choose.
       *[other] { $n } corrections: all count until you choose.
    }
delegation-dispute-versions = Changed by several people: the latest is shown.
delegation-dispute-corrected = Corrected by one, withdrawn by another: the correction counts.
delegation-dispute-one-id = Two devices signed different entries under one id: both count.
delegation-dispute-withdrawn = Withdrawn by someone else: it does not count.
delegation-dispute-withdrawal = Withdrawn by { $name }: { $reason }
delegation-dispute-shown = shown
delegation-use = Use this version
delegation-use-of = Use this version: { $what }
delegation-add-again = Add again
delegation-settled = Settled.
delegation-settled-reason = Another version was chosen

## Recovery key

delegation-key = Recovery key
delegation-key-deck = Opens the delegation if no admin’s device is left. Print it.
delegation-key-make = Create a recovery key
delegation-key-warning = Recovery key: keep it away from this device
delegation-key-once = The key is shown only now. Whoever has it has full access.
delegation-key-code = QR code of the recovery key
delegation-key-hide = Hide

## Leaving, being removed

delegation-leave = Leave delegation
delegation-leave-hint = Entries of the delegation are deleted from this device. Public entries stay. What has not been sent becomes private.
delegation-left = This device has left the delegation.
delegation-was-removed = { $name } removed this device ({ $date })
delegation-was-removed-hint = Entries of { $delegation } were deleted from this device. Public entries stay.
delegation-made-private =
    { $n ->
        [0] All your entries had been sent.
        [one] One entry that had not been sent is private now.
       *[other] { $n } entries that had not been sent are private now.
    }
delegation-acknowledge = Close

## Problems of an action

delegation-problem-too-long = This text is too long. Copy the link or the code alone, then try again.
delegation-problem-not-a-link = This is not a link or a code of a delegation. Copy all of it, then try again.
delegation-problem-link-to-create = This code creates a delegation. Choose “Create a delegation”, then paste it.
delegation-problem-link-to-join = This link is an invitation. Choose “Join a delegation”, then paste it.
delegation-problem-link-to-recover = This is the code of a recovery key. Choose “Use a recovery key”, then paste it.
delegation-problem-damaged = The link or code is damaged. Copy it again.
delegation-problem-version = The link or code is from a newer version of Plenary. Update Plenary, then try again.
delegation-problem-contents = The link or code is damaged. Ask for another one.
delegation-problem-unreadable = The answer cannot be read. Ask for another invitation.
delegation-problem-unproved = The other device could not prove who it is. Ask for another invitation.
delegation-problem-other-admin = Another device than the inviting one has answered. Ask for another invitation.
delegation-problem-other-request = The invitation was used by another device. Tell the admin, and ask for another one.
delegation-problem-offline = The server cannot be reached. Check the connection, then try again.
delegation-problem-refused = The server does not accept this device. Contact an admin of the delegation.
delegation-problem-full = The server is full. Contact whoever hosts it.
delegation-problem-too-large = This is too long for the server. Nothing was sent. Shorten it.
delegation-problem-not-a-server = No sync server answers at this address. If the network asks you to sign in, do that first; otherwise check the link.
delegation-problem-other = Something went wrong on the server. Try again.
delegation-problem-author = Only an admin can do this. Ask one.
delegation-problem-device = The device is not in the delegation, or was in it before. Invite it again as a new one.
delegation-problem-access = The device has this access already. Choose another one.
delegation-problem-last-admin = This is the last admin’s device. First make another device an admin, or create a recovery key.
delegation-problem-too-many-devices = The delegation has 250 devices, the maximum. Remove one first.
delegation-problem-too-many-changes = The list of devices has reached its maximum of 10,000 changes. Create the delegation again.
delegation-problem-unsupported = This browser lacks the encryption that sync needs. Use Chrome or Edge 137, Firefox 130, Safari 17, or later.
delegation-problem-locked = Your entries are locked. Unlock them in the settings, then try again.
delegation-problem-link-used = The server has a delegation already. Ask an admin of it to invite you, or the host for another code.
delegation-problem-link-expired = The invitation has expired. Ask for another one.
delegation-problem-already-member = This device is in a delegation already. Leave it first.
delegation-problem-rejected = The admin has rejected the request. Ask for another invitation.
delegation-problem-taken = Another admin has changed the delegation meanwhile. Check the devices, then try again.
delegation-problem-unheard = Other admins’ devices have not been seen since the server started over. Wait for them, or confirm on this screen.
delegation-problem-two-logs = Devices name different lists of devices. Remove the devices that are named here first.
delegation-problem-update = The delegation uses a newer version. Update Plenary, then try again.
delegation-problem-later-change = A change to the delegation has not reached this device yet. Try again later.
delegation-problem-recovery-key = This is not the recovery key of this delegation. Check the letters.
delegation-problem-gone = This no longer exists. Check the list.
delegation-problem-device-full = This device is full. Delete files on it, then try again.

## Visibility

note-delegation = Your note on { $name }, for the delegation
note-delegation-never = Synced to your delegation’s devices only: never exported, printed for us only. Each device edits its own.
log-deck-delegation = Choose member, article and intervention. Lines reach your delegation’s devices only.
kept-delegation = Saved for the delegation: { $article }, { $status }, { $date }
effect-delegation = Counts on your delegation’s devices only, not in printouts or exports.
visibility-hint-delegation = Synced to your delegation’s devices only
delegation-reader-keeps = Read only: this device cannot withdraw what the delegation shares.

## Restoring a backup

backup-delegation-named = Made in the delegation “{ $name }”.
backup-delegation-unknown = Some of its entries are of a delegation; the backup does not say which.
backup-delegation-same = This device is in that delegation too: its entries stay shared with it.
backup-delegation-kept = This device is in no delegation. Entries of the delegation become private if it joins another one.
backup-delegation-private = Entries of that delegation become private on this device and are not shared.
backup-delegation-sealed = Encrypted entries may be among them. Merge the backup, or leave the delegation of this device first.
visibility-hint-public-too = Synced to your delegation’s devices too
