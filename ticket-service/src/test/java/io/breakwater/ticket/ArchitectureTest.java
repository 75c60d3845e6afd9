package io.breakwater.ticket;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
