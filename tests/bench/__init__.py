"""Measured figures of the portal: `script/bench` prints them."""
