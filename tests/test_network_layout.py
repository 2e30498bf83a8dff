"""Streets of houses: who stands in which, where, and that the same network always looks the same."""

import networkx as nx
import pytest

from directory.network import places, plan, streets


def a_graph(nodes: int, lines: int, seed: int) -> nx.Graph:
    return nx.gnm_random_graph(nodes, lines, seed=seed)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("nodes", "lines"), [(2, 1), (9, 8), (30, 30), (60, 150), (300, 600)])
def test_every_initiative_stands_in_one_street_that_is_small_enough(nodes, lines, seed):
    graph = a_graph(nodes, lines, seed)

    found = streets.streets(graph)

    assert sorted(node for street in found for node in street) == sorted(n for n in graph if graph.degree(n))
    assert max(map(len, found)) <= streets.MOST


@pytest.mark.parametrize("count", range(2, streets.MOST + 1))
def test_no_two_houses_stand_in_one_place_and_none_outside_the_picture(count):
    placed = places.placed(nx.complete_graph(count))

    assert len({(spot.x, spot.y) for spot in placed.values()}) == count
    assert all(0 < spot.x < places.WIDTH for spot in placed.values())


def test_the_order_in_which_connections_are_read_does_not_change_the_picture():
    pairs = frozenset(a_graph(40, 60, 1).edges)

    plan._streets.cache_clear()
    first = plan._streets(pairs)
    plan._streets.cache_clear()

    assert plan._streets(frozenset(sorted(pairs, reverse=True))) == first


def test_no_line_of_a_small_tree_leads_through_a_house():
    graph = nx.star_graph(4)

    spots = places.placed(graph)

    points = {node: (spot.x, spot.y) for node, spot in spots.items()}
    passed = [
        (one, other) for one, other in graph.edges for point in points.values()
        if places._is_passed(points[one], points[other], point)
    ]  # fmt: skip
    assert passed == []


@pytest.mark.parametrize("count", [2, 3, 5, 7, 12, 23])
def test_the_one_asked_for_stands_in_the_middle(count):
    graph = nx.star_graph(count - 1)

    spots = places.placed(graph, 0)

    assert len(set(spots.values())) == count
    assert spots[0].x == places.WIDTH // 2


@pytest.mark.parametrize(
    ("graph", "taken"),
    [
        (nx.path_graph(5), [4, 3, 2, 0, 1]),
        (nx.star_graph(6), [3, 5, 4, 1, 2, 6, 0]),
        (nx.cycle_graph(8), [6, 7, 4, 2, 1, 0, 3, 5]),
        (nx.lollipop_graph(4, 3), [5, 6, 2, 3, 4, 1, 0]),
    ],
    ids=["path", "star", "ring", "hub"],
)
def test_a_street_looks_as_it_did_when_networkx_reckoned_its_springs(graph, taken):
    room = places.spots(len(graph))

    assert places.placed(graph) == {node: room[index] for node, index in enumerate(taken)}
