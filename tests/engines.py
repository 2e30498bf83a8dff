"""On which databases a module of tests runs. Ordinarily on SQLite and on PostgreSQL both; these run on SQLite alone.

What they look at is decided above the database: words, pages, mails, who may do what, pure functions. Whatever knows
SQL runs on both: engines and indexing, the index in memory, filters and orders, triggers, constraints, races,
migrations, imports, times in questions, numbers of queries. So does a single test here that is marked `every_engine`:
each address once by who may open it, and bad input, on which PostgreSQL is stricter. A single test elsewhere that has
nothing to do with the database is marked `one_engine`.

`script/test long` runs all on both. A module that is new runs on both; it is named here when it has no reason to.
"""

_NAMES = """
alarm allauth_inside architecture common_words danger dates fields hashing hurt interface_words invented_world mapping
mapping_words missing_variables network_layout place repair requirements session_form telephone template_pack
understanding week week_against_calendar week_open week_when week_words words

catalogues foreign_words languages languages_everywhere wrong_numbers

alarm_boxes alarm_panels bank_holidays bounded_pages calendar canaries connected continuity digest headers hurt_panel
leaflet machine_readable network neighbourhood packs paper paper_scripts sheet start_a_group two_routes week_page weight
moment_pages moments_by_hand now_line numbers_walk time_of_life tomorrow

accounts admin permissions sessions

claims_taken_back connecting_attacks connection_asking connection_blocks connection_limits connection_machine
connection_pages connections held_back introductions invitation_limits invitations take_up_answers take_up_time
take_ups talk team_members teams

anonymous_posts asks board board_fits correcting details forms harm_on_moments help_others offer_forms offer_pages
provider_dates provider_group provider_home provider_listing provider_pages provider_repeats
provider_teams provider_this_week provider_trusted reports_of_harm review submission_machine suggesting
urgent_numbers
"""
ONE_ENGINE = frozenset(_NAMES.split())
# What no module above may hold: it would be about the database.
KNOWS_SQL = ("transaction=True", "transactional_db", "vendor", "tests.races", "IntegrityError", "select_for_update")
