"""A visit: one page in a browser of its own, with everything that went over the wire."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, Response

MEASURES = Path(__file__).with_name("measures.js")
HEIGHTS = {320: 640, 360: 740, 1280: 800}
TEXT_TWICE_AS_LARGE = "html { font-size: 200% !important }"


@dataclass
class Visit:
    """A page and what happened while it was open: `errors` holds console errors and breaches of the policy."""

    page: Page
    origin: str
    requests: list[str] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("response", lambda response: self.responses.append(response))
        self.page.on("console", lambda message: message.type == "error" and self.errors.append(message.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def goto(self, path: str) -> Response:
        return self.page.goto(self.origin + path)

    def cookies(self) -> list[dict]:
        """Every cookie that the browser now keeps, of any site."""
        return self.page.context.cookies()

    def measure(self, name: str):
        """What a function of measures.js finds on the page."""
        return self.page.evaluate("name => window.measures[name]()", name)

    def resize(self, width: int) -> None:
        self.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})

    @contextmanager
    def restyled(self, css: str):
        """The page with more rules, as from a person's own stylesheet."""
        self.page.evaluate(
            """css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
                              document.adoptedStyleSheets = [sheet] }""",
            css,
        )
        yield
        self.page.evaluate("() => { document.adoptedStyleSheets = [] }")


def context_options(width: int, *, dark=False, javascript=True, forced_colours=False, phone=False) -> dict:
    return {
        "viewport": {"width": width, "height": HEIGHTS[width]},
        "color_scheme": "dark" if dark else "light",
        "java_script_enabled": javascript,
        "forced_colors": "active" if forced_colours else "none",
        "is_mobile": phone,
        "has_touch": phone,
        "reduced_motion": "reduce",
        "locale": "en-GB",
    }


def open_visit(context: BrowserContext, origin: str, path: str | None = "/") -> Visit:
    """A new page in a browser context; path None: nothing is asked for yet."""
    visit = Visit(context.new_page(), origin)
    visit.page.add_init_script(path=MEASURES)
    visit.listen()
    if path is not None:
        visit.goto(path)
    return visit


class Scales:
    """What comes over the wire to a page, in bytes, headers included. To be set up before the page is asked for."""

    def __init__(self, page: Page):
        self.page, self.asked, self.came = page, {}, {}
        asked, came = self.asked, self.came
        wire = page.context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
        wire.on("Network.requestWillBeSent", lambda it: asked.update({it["requestId"]: it["request"]["url"]}))
        wire.on("Network.loadingFinished", lambda it: came.update({it["requestId"]: it["encodedDataLength"]}))
        wire.on("Network.loadingFailed", lambda it: came.update({it["requestId"]: 0}))

    def read(self) -> list[tuple[int, str]]:
        """Each address with its bytes, the heaviest first. Chromium fetches the icon out of sight, so we do as well."""
        self.page.evaluate("document.fonts.ready.then(() => true)")
        self.page.evaluate("fetch(document.querySelector('link[rel=icon]').href).then(answer => answer.text())")
        while self.asked.keys() - self.came.keys():
            self.page.wait_for_timeout(10)
        return sorted(((int(size), self.asked[request]) for request, size in self.came.items()), reverse=True)


def axe_findings(page: Page) -> list[str]:
    """What axe objects to by any of its rules, best practice included: rule, element and its first message."""
    violations = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {_element(node)}" for rule in violations for node in rule["nodes"]]


def _element(node: dict) -> str:
    messages = [check["message"] for check in node["any"] + node["all"] + node["none"]]
    return f"{' '.join(map(str, node['target']))} {node['html'][:120]} ({'; '.join(messages)[:200]})"
