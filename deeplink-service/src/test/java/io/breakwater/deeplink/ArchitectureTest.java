package io.breakwater.deeplink;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {}
