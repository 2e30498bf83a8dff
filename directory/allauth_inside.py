"""What the house uses of allauth that allauth does not promise to keep. Nothing else imports from its inside.

An update may move or change any of these: `tests/test_allauth_inside.py` then says which.
"""

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.flows.reauthentication import suspend_request
from allauth.account.internal.flows.signup import complete_signup
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
