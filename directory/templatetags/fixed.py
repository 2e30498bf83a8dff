"""Parts of a template that are the same for everybody: put together once in each language, not for every page.

    {% fixed %}<a href="{% url 'home' %}">{% translate "Home" %}</a>{% endfixed %}

Only words, addresses, files and icons that stand in the template may be inside. Anything that could differ from one
page to the next is refused when the template is read.
"""

from django import template
from django.template.base import NodeList, Token, TokenType, Variable
from django.template.defaulttags import CommentNode, LoadNode, URLNode
from django.templatetags.i18n import BlockTranslateNode, TranslateNode
from django.templatetags.static import StaticNode
from django.urls import get_script_prefix, get_urlconf
from django.utils.translation import get_language

from .portal import IconNode

register = template.Library()


class FixedNode(template.Node):
    """Keeps what its nodes make, by language and by where the portal's addresses begin."""

    def __init__(self, nodes: NodeList):
        self.nodelist, self.made = nodes, {}

    def render(self, context):
        key = (get_language(), get_script_prefix(), get_urlconf())
        if key not in self.made:
            self.made[key] = self.nodelist.render(context)
        return self.made[key]


@register.tag
def fixed(parser: template.base.Parser, token: Token) -> FixedNode:
    nodes = parser.parse(("endfixed",))
    parser.delete_first_token()
    for node in nodes:
        if not _is_fixed(node):
            raise template.TemplateSyntaxError(f"{node!r} is not the same on every page.")
    return FixedNode(nodes)


def _is_fixed(node: template.Node) -> bool:
    if isinstance(node, template.base.TextNode | CommentNode | LoadNode):
        return True
    return all(map(_is_literal, _asked(node) or [None])) and not getattr(node, "asvar", None)


def _asked(node: template.Node) -> list:
    """What a node that may be fixed is made from; nothing for any other."""
    if isinstance(node, TranslateNode):
        return [node.filter_expression.var]
    if isinstance(node, URLNode):
        return [node.view_name.var, *(one.var for one in (*node.args, *node.kwargs.values()))]
    if isinstance(node, StaticNode):
        return [node.path.var]
    if isinstance(node, IconNode):
        return [node.name.var]
    return [] if not isinstance(node, BlockTranslateNode) else _in_block(node)


def _in_block(node: BlockTranslateNode) -> list:
    holds_variables = node.countervar or any(one.token_type == TokenType.VAR for one in node.singular)
    return [] if holds_variables else [""]


def _is_literal(asked) -> bool:
    """Whether it is a text in quotation marks."""
    return isinstance(asked, str) or (isinstance(asked, Variable) and asked.literal is not None)
